package example.scholarships

import io.micronaut.data.annotation.GeneratedValue
import io.micronaut.data.annotation.Id
import io.micronaut.data.annotation.MappedEntity
import io.micronaut.data.jdbc.annotation.JdbcRepository
import io.micronaut.data.model.query.builder.sql.Dialect
import io.micronaut.data.repository.GenericRepository
import io.micronaut.serde.annotation.Serdeable
import java.time.LocalDate

@Serdeable
@MappedEntity("applicants")
data class Applicant(
    @field:Id @field:GeneratedValue val id: Long?,
    val name: String,
    val email: String,
    val bornOn: LocalDate,
    val subject: String,
)

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Applicants : GenericRepository<Applicant, Long> {
    fun save(applicant: Applicant): Applicant
    fun findById(id: Long): Applicant?
    fun findBySubject(subject: String): List<Applicant>
}
