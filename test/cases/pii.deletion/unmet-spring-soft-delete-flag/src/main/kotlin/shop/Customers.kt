package shop

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.data.jpa.repository.JpaRepository
import org.springframework.scheduling.annotation.EnableScheduling
import org.springframework.web.bind.annotation.*
import java.time.Instant

interface CustomerRepository : JpaRepository<Customer, Long>

interface CartRepository : JpaRepository<Cart, Long> {
    fun deleteByTouchedAtBefore(limit: Instant): Long
}

@RestController
@RequestMapping("/customers")
class CustomerController(private val customers: CustomerRepository) {

    data class SignUp(val fullName: String, val email: String, val phone: String)

    @PostMapping
    fun signUp(@RequestBody body: SignUp): Long =
        customers.save(Customer(body.fullName, body.email, body.phone)).id!!

    @DeleteMapping("/{id}")
    fun remove(@PathVariable id: Long) = customers.deleteById(id)
}

@SpringBootApplication
@EnableScheduling
class ShopApplication

fun main(args: Array<String>) {
    runApplication<ShopApplication>(*args)
}
