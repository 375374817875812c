package com.acme.payroll;

import java.util.concurrent.*;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;

@Service
public class LayoutService {
    private final ExecutorService pool = new ThreadPoolExecutor(4, 4, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(50));
    private final ReentrantLock lock = new ReentrantLock();

    public String layout(String doc) throws Exception {
        Future<String> f = pool.submit(() -> doc.strip().replace("\n", "<br>"));
        return f.get(3, TimeUnit.SECONDS);
    }

    public boolean publish(Runnable action) throws InterruptedException {
        if (!lock.tryLock(500, TimeUnit.MILLISECONDS)) {
            return false;
        }
        try {
            action.run();
            return true;
        } finally {
            lock.unlock();
        }
    }
}
