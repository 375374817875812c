package energy.meter

import org.slf4j.LoggerFactory
import org.springframework.web.bind.annotation.*

@RestController
@RequestMapping("/meters")
class MeterController(private val tariffs: TariffClient) {
    private val log = LoggerFactory.getLogger(javaClass)

    @PostMapping("/{id}/readings")
    fun read(@PathVariable id: String, @RequestParam kwh: Double): Double {
        val price = tariffs.price(id) * kwh
        log.info("reading stored meter={} kwh={}", id, kwh)
        return price
    }
}
