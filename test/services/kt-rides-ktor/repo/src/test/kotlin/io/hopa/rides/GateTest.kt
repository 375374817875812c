package io.hopa.rides

import io.hopa.rides.clients.Gate
import io.hopa.rides.plugins.Unavailable
import kotlinx.coroutines.runBlocking
import kotlin.test.Test
import kotlin.test.assertFailsWith

class GateTest {
    @Test
    fun `suspends calls after repeated failures`() = runBlocking<Unit> {
        val gate = Gate()
        repeat(8) { runCatching { gate.run<Unit> { error("down") } } }
        assertFailsWith<Unavailable> { gate.run { "never called" } }
    }
}
