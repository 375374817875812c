package com.acme.orders

import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread

class Thumbnails {
    private val items = java.util.concurrent.ConcurrentHashMap<String, String>()
    suspend fun load(id: String): String = items[id] ?: "missing"
    fun purge() = items.clear()
}

class Cleanup(private val store: Thumbnails) {
    private val timer = Executors.newSingleThreadScheduledExecutor()

    fun schedule() {
        timer.scheduleAtFixedRate({
            val worker = thread { store.purge() }
            worker.join()
        }, 1, 24, TimeUnit.HOURS)
    }
}
