package parking

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RestController

@SpringBootApplication
class Application

@RestController
class GateController(private val gates: Gates) {
    @PostMapping("/gates/{id}/open")
    fun open(@PathVariable id: String): GateReport = gates.open(id)

    @GetMapping("/gates/{id}/commands")
    fun commands(@PathVariable id: String): List<String> = gates.commandsFor(id)

    @PostMapping("/reports")
    fun report(@RequestBody report: GateReport) = gates.report(report)
}

fun main(args: Array<String>) {
    runApplication<Application>(*args)
}

