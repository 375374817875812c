package coop.lumen.tariff

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RestController

@SpringBootApplication
class TariffApplication

@RestController
class TariffController(private val market: SpotMarket, private val breaker: LatchBreaker) {
    @GetMapping("/tariffs/{hour}")
    fun tariff(@PathVariable hour: Int) = market.price(hour)

    @PostMapping("/admin/breaker/reset")
    fun reset() = breaker.reset()
}

fun main(args: Array<String>) {
    runApplication<TariffApplication>(*args)
}
