package app
import jakarta.persistence.*
import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.data.jpa.repository.JpaRepository
import org.springframework.scheduling.annotation.*
import org.springframework.web.bind.annotation.*
import java.time.Instant
@Entity
class Member(
    @Id
    @GeneratedValue
    var id: Long? = null,
    var email: String = "", var phone: String = "", var deletedAt: Instant? = null, var lastSeen: Instant = Instant.now(),
)

interface MemberRepository : JpaRepository<Member, Long> {
    fun deleteByLastSeenBefore(t: Instant): Long
}

@SpringBootApplication
@EnableScheduling
class App

fun main(args: Array<String>) { runApplication<App>(*args) }

@RestController
class MemberController(private val repo: MemberRepository) {
    @PostMapping("/members") fun create(@RequestBody m: Member) = repo.save(m)
    @Scheduled(cron = "0 0 3 * * *") 
    fun purge() {
        repo.deleteByLastSeenBefore(Instant.now().minusSeconds(86400 * 365))
    }
}
