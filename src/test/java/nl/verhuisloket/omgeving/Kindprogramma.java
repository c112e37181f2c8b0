package nl.verhuisloket.omgeving;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own that starts one neighbour, says so, and then waits to be killed. */
final class Kindprogramma {

    private Kindprogramma() {
    }

    public static void main(String[] args) throws Exception {
        if (args[0].equals("keycloak")) {
            Keycloakserver.start(Path.of(args[1]), Path.of(args[2]), Integer.parseInt(args[3]));
        } else {
            Postgres server = Postgres.start(Path.of(args[1]));
            System.out.println("adres " + server.jdbcUrl());
        }
        System.out.println("gestart");
        Thread.currentThread().join();
    }

    static Process start(String... args) throws IOException {
        List<String> opdracht = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Kindprogramma.class.getName()));
        opdracht.addAll(List.of(args));
        return new ProcessBuilder(opdracht).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Reads on until the program says that it has started. */
    static List<String> wachtTotGestart(Process kind) throws IOException {
        BufferedReader uitvoer = new BufferedReader(new InputStreamReader(kind.getInputStream()));
        List<String> regels = new ArrayList<>();
        for (String regel = uitvoer.readLine(); regel != null && !regel.equals("gestart"); regel = uitvoer.readLine()) {
            regels.add(regel);
        }
        return regels;
    }
}
