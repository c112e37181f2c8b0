package nl.verhuisloket.toetsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Works through a series on all cores, in blocks, with a few blocks in memory at a time. */
final class Reeks {

    private static final int BLOK = 256;
    private static final int BLOKKEN_PER_KERN = 4;

    private Reeks() {
    }

    private record Gedaan<T, R>(T geval, R resultaat) {
    }

    /**
     * @param bron read on the calling thread
     * @param werk done on several threads; what it throws ends the series and is thrown on
     * @param naar given each result on the calling thread, in the order of the source
     * @throws IllegalStateException when interrupted; the interrupt stays set
     */
    static <T, R> void verwerk(Iterator<T> bron, Function<T, R> werk, BiConsumer<T, R> naar) {
        int kernen = Runtime.getRuntime().availableProcessors();
        ExecutorService werkers = Executors.newFixedThreadPool(kernen);
        Deque<Future<List<Gedaan<T, R>>>> onderweg = new ArrayDeque<>();
        try {
            while (bron.hasNext() || !onderweg.isEmpty()) {
                if (bron.hasNext() && onderweg.size() < kernen * BLOKKEN_PER_KERN) {
                    List<T> blok = lees(bron);
                    onderweg.add(werkers.submit(() -> doe(blok, werk)));
                } else {
                    wacht(onderweg.remove()).forEach(gedaan -> naar.accept(gedaan.geval, gedaan.resultaat));
                }
            }
        } finally {
            werkers.shutdownNow();
        }
    }

    private static <T> List<T> lees(Iterator<T> bron) {
        List<T> blok = new ArrayList<>(BLOK);
        while (blok.size() < BLOK && bron.hasNext()) {
            blok.add(bron.next());
        }
        return blok;
    }

    private static <T, R> List<Gedaan<T, R>> doe(List<T> blok, Function<T, R> werk) {
        List<Gedaan<T, R>> gedaan = new ArrayList<>(blok.size());
        blok.forEach(geval -> gedaan.add(new Gedaan<>(geval, werk.apply(geval))));
        return gedaan;
    }

    private static <V> V wacht(Future<V> toekomst) {
        try {
            return toekomst.get();
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a series was worked through.", fout);
        } catch (ExecutionException fout) {
            if (fout.getCause() instanceof RuntimeException oorzaak) {
                throw oorzaak;
            }
            throw new IllegalStateException("A series could not be worked through.", fout.getCause());
        }
    }
}
