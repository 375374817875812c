package permits

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@SpringBootApplication
class Application

@RestController
class Permits {
    @GetMapping("/zones/{zone}/fee")
    fun fee(@PathVariable zone: String): Int = if (zone == "a") 12000 else 6000
}

fun main(args: Array<String>) {
    runApplication<Application>(*args)
}
