package example.hiring

import java.util.UUID
import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RestController

@SpringBootApplication
class HiringApplication

fun main(args: Array<String>) {
    runApplication<HiringApplication>(*args)
}

data class Application(val jobNumber: Int, val name: String, val email: String, val phone: String, val letter: String)

@RestController
class ApplicantController(private val applicants: Applicants) {

    @PostMapping("/applicants")
    fun apply(@RequestBody a: Application): UUID =
        applicants.save(Applicant(jobNumber = a.jobNumber, name = a.name, email = a.email, phone = a.phone, letter = a.letter)).id

    @GetMapping("/applicants/{id}")
    fun one(@PathVariable id: UUID): Applicant = applicants.findById(id).orElseThrow()
}
