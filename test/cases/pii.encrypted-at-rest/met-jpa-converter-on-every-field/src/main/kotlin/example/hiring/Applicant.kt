package example.hiring

import jakarta.persistence.Column
import jakarta.persistence.Convert
import jakarta.persistence.Entity
import jakarta.persistence.Id
import java.util.UUID
import org.springframework.data.jpa.repository.JpaRepository

@Entity
class Applicant(
    @Id val id: UUID = UUID.randomUUID(),
    val jobNumber: Int,
    @Convert(converter = Sealed::class) @Column(length = 500) var name: String,
    @Convert(converter = Sealed::class) @Column(length = 500) var email: String,
    @Convert(converter = Sealed::class) @Column(length = 500) var phone: String,
    @Convert(converter = Sealed::class) @Column(columnDefinition = "text") var letter: String,
)

interface Applicants : JpaRepository<Applicant, UUID>
