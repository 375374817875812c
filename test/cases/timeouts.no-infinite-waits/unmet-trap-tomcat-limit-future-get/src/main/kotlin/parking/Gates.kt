package parking

import java.util.UUID
import java.util.concurrent.CompletableFuture
import java.util.concurrent.ConcurrentHashMap
import org.springframework.stereotype.Component

data class GateReport(val command: String, val opened: Boolean)

@Component
class Gates {
    private val pending = ConcurrentHashMap<String, CompletableFuture<GateReport>>()
    private val outbox = ConcurrentHashMap<String, MutableList<String>>()

    fun open(gate: String): GateReport {
        val command = UUID.randomUUID().toString()
        val answer = CompletableFuture<GateReport>()
        pending[command] = answer
        outbox.computeIfAbsent(gate) { mutableListOf() }.add(command)
        return answer.get()
    }

    fun commandsFor(gate: String): List<String> = outbox.remove(gate) ?: emptyList()

    fun report(report: GateReport) {
        pending.remove(report.command)?.complete(report)
    }
}
