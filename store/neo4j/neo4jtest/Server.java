import static org.neo4j.configuration.GraphDatabaseSettings.*;

import java.io.*;
import java.nio.file.*;
import java.time.Duration;
import java.util.*;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.*;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.ByteUnit;

/**
 * A Neo4j for tests: java -cp 'server.jar:lib/*' Server FOLDER PORT PASSWORD [lasting] [readonly] [once].
 * A lasting one keeps each plan that it made, whatever the data becomes meanwhile.
 * It says "ready" when it answers on Bolt. It lives as long as its standard input;
 * with the end of that it goes at once, and its folder with it. One that runs once
 * ends by itself, so that Java can write down which classes it loaded.
 */
class Server {
    static volatile DatabaseManagementService neo4j;

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        List<String> words = List.of(args).subList(3, args.length);
        if (!words.contains("once")) {
            new Thread(() -> live(folder)).start();
        }
        try {
            boolean begun = Files.exists(folder.resolve("data"));
            SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
            var builder = new DatabaseManagementServiceBuilder(folder)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(auth_enabled, true)
                .setConfig(auth_max_failed_attempts, 0) // wrong passwords are tried again and again
                .setConfig(pagecache_memory, ByteUnit.mebiBytes(128))
                .setConfig(keep_logical_logs, "keep_none")
                .setConfig(logical_log_rotation_threshold, ByteUnit.mebiBytes(4))
                .setConfig(preallocate_logical_logs, false)
                .setConfig(read_only_database_default, words.contains("readonly"));
            if (words.contains("lasting")) {
                builder.setConfig(cypher_min_replan_interval, Duration.ofDays(1));
            }
            neo4j = builder.build();
            if (!begun) {
                neo4j.database("system").executeTransactionally(
                    "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", args[2]));
            }
            System.out.println("ready");
            if (words.contains("once")) {
                ask(neo4j.database("neo4j"));
                System.exit(0);
            }
        } catch (Throwable e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    /** Makes, finds and counts what tests do, so that what this takes is loaded. */
    static void ask(GraphDatabaseService data) {
        for (String statement : List.of(
            "CREATE CONSTRAINT thing IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE",
            "UNWIND [{id: 'a', no: 1}, {id: 'b', no: 2}] AS row MERGE (n:Thing {id: row.id}) SET n += row",
            "MATCH (a:Thing {id: 'a'}), (b:Thing {id: 'b'}) CREATE (a)-[:NEXT {since: 1}]->(b)",
            "MATCH (a:Thing)-[l:NEXT]->(b) WHERE a.no < $no AND coalesce(l.until, 9) > 1 WITH a, collect(b.id) AS far RETURN a.id, far ORDER BY a.id LIMIT 5",
            "MATCH (n) OPTIONAL MATCH (n)--(m) RETURN count(DISTINCT m) AS seen")) {
            data.executeTransactionally(statement, Map.of("no", 3), rows -> rows.resultAsString());
        }
    }

    static void live(Path folder) {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException e) {} // it is gone, too
        delete(folder.toFile());
        Runtime.getRuntime().halt(0);
    }

    static void delete(File file) {
        for (File inside : Objects.requireNonNullElse(file.listFiles(), new File[0])) {
            delete(inside);
        }
        file.delete();
    }
}
