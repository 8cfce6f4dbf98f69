package org.infopool.ejb.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ContextServiceDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Starts the workers once the schema is in place, and stops them with the application. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
// The threads carry nothing of this bean: its invocation is over when they run. Each round gets one of its own.
@ContextServiceDefinition(
        name = "java:app/concurrent/bare",
        propagated = {},
        cleared = {ContextServiceDefinition.SECURITY, ContextServiceDefinition.TRANSACTION},
        unchanged = ContextServiceDefinition.ALL_REMAINING)
@ManagedScheduledExecutorDefinition(
        name = "java:app/concurrent/workers",
        context = "java:app/concurrent/bare",
        maxAsync = 8)
public class Workers {
    private static final System.Logger LOG = System.getLogger(Workers.class.getName());
    private static final long FIRST_ROUND_MILLIS = 500;
    private static final long PATIENCE_AT_END_SECONDS = 15;

    @Resource(lookup = "java:app/concurrent/workers")
    private ManagedScheduledExecutorService executor;

    @Inject
    @Any
    private Instance<Worker> workers;

    @Inject
    private WorkerRound round;

    private final List<Rounds> started = new ArrayList<>();
    private final List<Future<?>> schedules = new ArrayList<>();

    @PostConstruct
    void start() {
        for (var worker : workers) {
            var rounds = new Rounds(worker, round::work);
            started.add(rounds);
            schedules.add(executor.scheduleWithFixedDelay(
                    rounds, FIRST_ROUND_MILLIS, worker.rest().toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    @PreDestroy
    void stop() {
        started.forEach(Rounds::end);
        schedules.forEach(schedule -> schedule.cancel(false));
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_AT_END_SECONDS);
        for (var rounds : started) {
            if (!rounds.awaitEnd(deadline - System.nanoTime())) {
                LOG.log(Level.WARNING, "{0} was still at work when the application stopped", rounds);
            }
        }
    }
}
