/** neo4j.conf of a local server: loopback only, Bolt only, small, no file or network reads by statements, limits of memory and time for each, a quick stop. more: further lines. */
export function localSettings(port: number, more: readonly string[] = []): string {
  return `${[
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=64m',
    'server.directories.import=import',
    'dbms.usage_report.enabled=false',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'db.memory.transaction.max=640m',
    'db.transaction.timeout=60s',
    'db.tx_log.preallocate=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.dbms.bolt.netty_server_shutdown_timeout=2',
    ...more,
  ].join('\n')}\n`;
}
