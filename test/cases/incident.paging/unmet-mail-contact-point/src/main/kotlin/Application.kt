package tutoring

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@SpringBootApplication
class Application

@RestController
class Tutors {
    @GetMapping("/tutors/{subject}")
    fun of(@PathVariable subject: String): List<String> =
        if (subject == "maths") listOf("Ada", "Emmy") else emptyList()
}

fun main(args: Array<String>) {
    runApplication<Application>(*args)
}
