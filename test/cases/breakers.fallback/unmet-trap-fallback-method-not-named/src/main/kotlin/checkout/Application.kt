package checkout

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController

@SpringBootApplication
class Application

@RestController
class TotalsController(private val taxes: TaxClient) {
    @GetMapping("/totals/{country}")
    fun total(@PathVariable country: String, @RequestParam cents: Long): Map<String, Long> =
        mapOf("total" to (cents * (100 + taxes.rate(country).percent) / 100).toLong())
}

fun main(args: Array<String>) {
    runApplication<Application>(*args)
}

