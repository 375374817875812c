package kiln

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@SpringBootApplication
class Application

@RestController
class Curves {
    private val curves = mapOf("stoneware" to listOf(100, 600, 1240), "raku" to listOf(150, 980))

    @GetMapping("/curves/{clay}")
    fun curve(@PathVariable clay: String): List<Int> = curves[clay].orEmpty()
}

fun main(args: Array<String>) {
    runApplication<Application>(*args)
}
