package cinema

import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@RestController
class ProgrammeController(private val programme: Programme) {

    @GetMapping("/days/{day}")
    fun day(@PathVariable day: String) = programme.day(day)

    @GetMapping("/films/{title}")
    fun film(@PathVariable title: String) = programme.film(title)
}
