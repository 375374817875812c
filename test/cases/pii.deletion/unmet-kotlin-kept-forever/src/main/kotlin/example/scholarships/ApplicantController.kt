package example.scholarships

import io.micronaut.http.annotation.Body
import io.micronaut.http.annotation.Controller
import io.micronaut.http.annotation.Get
import io.micronaut.http.annotation.Post
import io.micronaut.http.annotation.QueryValue
import io.micronaut.scheduling.TaskExecutors
import io.micronaut.scheduling.annotation.ExecuteOn

@Controller("/applicants")
@ExecuteOn(TaskExecutors.BLOCKING)
class ApplicantController(private val applicants: Applicants) {

    @Post
    fun apply(@Body applicant: Applicant): Applicant = applicants.save(applicant)

    @Get("/{id}")
    fun one(id: Long): Applicant? = applicants.findById(id)

    @Get
    fun bySubject(@QueryValue subject: String): List<Applicant> = applicants.findBySubject(subject)
}
