package a
import io.micronaut.data.annotation.Id
import io.micronaut.data.annotation.MappedEntity
import io.micronaut.data.jdbc.annotation.JdbcRepository
import io.micronaut.data.model.query.builder.sql.Dialect
import io.micronaut.data.repository.CrudRepository
import io.micronaut.http.annotation.*
import io.micronaut.runtime.Micronaut

@MappedEntity data class Guest(@field:Id val id: Long, val email: String, val phone: String)
@JdbcRepository(dialect = Dialect.MYSQL) interface Guests : CrudRepository<Guest, Long>
@Controller("/guests") class GuestController(private val guests: Guests) { @Post fun add(@Body g: Guest) = guests.save(g) }
fun main() { Micronaut.run() }
