package heating

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@SpringBootApplication
class Application

@RestController
class Houses {
    @GetMapping("/houses/{id}/flow-temperature")
    fun flow(@PathVariable id: Long): Int = if (id % 2 == 0L) 55 else 62
}

fun main(args: Array<String>) {
    runApplication<Application>(*args)
}
