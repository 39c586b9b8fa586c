"""Opens GraphML or GEXF with networkx, and prints nodes and edges as JSON."""
import json, sys
import networkx

path = sys.argv[1]
graph = networkx.read_graphml(path, force_multigraph=True) if path.endswith('.graphml') else networkx.read_gexf(path, version='1.3')
nodes = {str(node): {name: value for name, value in data.items() if name != 'viz'} for node, data in graph.nodes(data=True)}
edges = [{**data, 'source': source, 'target': target} for source, target, data in graph.edges(data=True)]
print(json.dumps({'nodes': nodes, 'edges': edges}, default=str))
