import { execFile } from 'node:child_process';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { delimiter, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { lastLines, LocalNeo4jFailed } from '#server/engine/neo4j/local/failure.ts';

const run = promisify(execFile);

/** The release that is started locally: the long-term one, our floor. */
export const localVersion = '5.26.30';

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>isnad</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${localVersion}</version>
    </dependency>
  </dependencies>
</project>
`;

/** The Java class path of Neo4j Community, downloaded once from Maven Central into the cache folder, which may be moved or copied. Throws LocalNeo4jFailed. */
export async function neo4jClasspath(cache: string, log: (line: string) => void): Promise<string> {
  await requireJava();
  const folder = join(cache, localVersion);
  const repository = join(cache, 'repository');
  const file = join(folder, 'classpath.txt');
  const known = await classpathIn(file, repository);
  if (known !== null) return known;
  log(`downloading Neo4j Community ${localVersion} (128 MB, once) from Maven Central into ${cache}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'pom.xml'), pom);
  const fresh = join(folder, `classpath.${process.pid}.txt`);
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:2.8:build-classpath';
  const options = ['-B', '-q', '-f', join(folder, 'pom.xml'), `-Dmaven.repo.local=${repository}`];
  try {
    await run('mvn', [...options, goal, `-Dmdep.outputFile=${fresh}`, '-Dmdep.includeScope=runtime'], {
      shell: process.platform === 'win32',
      maxBuffer: 2 ** 24,
    });
  } catch (cause) {
    if (isMissing(cause))
      throw new LocalNeo4jFailed('Maven is not installed; it fetches Neo4j: install it (Debian: apt install maven) and try again', {
        cause,
      });
    throw new LocalNeo4jFailed(`Maven could not fetch Neo4j: ${lastLines(cause)}`, { cause });
  }
  const jars = (await readFile(fresh, 'utf8')).trim().split(delimiter);
  await writeFile(fresh, jars.map((jar) => relative(repository, jar)).join('\n'));
  await rename(fresh, file);
  return jars.join(delimiter);
}

/** What such a file says, a jar of the repository a line; null where there is none, or one of the jars is not there. */
async function classpathIn(file: string, repository: string): Promise<string | null> {
  try {
    const jars = (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .map((jar) => join(repository, jar));
    await Promise.all(jars.map((jar) => access(jar)));
    return jars.join(delimiter);
  } catch {
    return null;
  }
}

async function requireJava(): Promise<void> {
  const wanted = 'Neo4j needs Java 17 or 21: install it (Debian: apt install openjdk-17-jre-headless) and try again';
  let said: string;
  try {
    said = (await run('java', ['-version'])).stderr;
  } catch (cause) {
    throw new LocalNeo4jFailed(`Java is not installed; ${wanted}`, { cause });
  }
  const major = Number(/version "(\d+)/.exec(said)?.[1]);
  if (!(major >= 17)) throw new LocalNeo4jFailed(`this Java is too old (${said.split('\n')[0]}); ${wanted}`);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
