package opera

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@SpringBootApplication
class App

@RestController
class CastController(private val casts: CastClient) {
    @GetMapping("/operas/{opera}/cast")
    fun cast(@PathVariable opera: String) = casts.cast(opera)
}

fun main(args: Array<String>) {
    runApplication<App>(*args)
}
