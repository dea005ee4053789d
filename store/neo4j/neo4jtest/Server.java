import static org.neo4j.configuration.GraphDatabaseSettings.*;

import java.io.*;
import java.nio.file.*;
import java.time.Duration;
import java.util.*;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.*;
import org.neo4j.io.ByteUnit;

/**
 * A Neo4j for tests: java -cp 'lib/*' Server.java FOLDER PORT PASSWORD [lasting] [readonly].
 * A lasting one keeps each plan that it made, whatever the data becomes meanwhile.
 * It says "ready" when it answers on Bolt. It lives as long as its standard input:
 * a line ends it gracefully, the end of the input at once, with its folder.
 */
class Server {
    static volatile DatabaseManagementService neo4j;

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        List<String> words = List.of(args).subList(3, args.length);
        new Thread(() -> live(folder)).start();
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
        } catch (Throwable e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    static void live(Path folder) {
        var words = new Scanner(System.in);
        if (words.hasNextLine()) {
            neo4j.shutdown();
            Runtime.getRuntime().halt(0);
        }
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
