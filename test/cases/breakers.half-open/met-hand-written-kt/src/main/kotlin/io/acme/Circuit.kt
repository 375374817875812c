package io.acme

import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlin.time.Duration
import kotlin.time.TimeSource

class CircuitOpen : Exception("circuit open")

class Circuit(private val limit: Int, private val pause: Duration) {
    private enum class State { CLOSED, OPEN, HALF_OPEN }

    private val mutex = Mutex()
    private var state = State.CLOSED
    private var failures = 0
    private var openedAt = TimeSource.Monotonic.markNow()

    suspend fun <T> guard(operation: suspend () -> T): T {
        mutex.withLock {
            when (state) {
                State.OPEN -> {
                    if (openedAt.elapsedNow() < pause) throw CircuitOpen()
                    state = State.HALF_OPEN
                }
                State.HALF_OPEN -> throw CircuitOpen()
                State.CLOSED -> Unit
            }
        }
        return try {
            operation().also { mutex.withLock { state = State.CLOSED; failures = 0 } }
        } catch (e: Exception) {
            mutex.withLock {
                failures++
                if (state == State.HALF_OPEN || failures >= limit) {
                    state = State.OPEN
                    openedAt = TimeSource.Monotonic.markNow()
                }
            }
            throw e
        }
    }
}
