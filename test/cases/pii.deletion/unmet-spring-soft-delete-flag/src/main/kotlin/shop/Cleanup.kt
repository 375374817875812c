package shop

import org.springframework.scheduling.annotation.Scheduled
import org.springframework.stereotype.Component
import org.springframework.transaction.annotation.Transactional
import java.time.Duration
import java.time.Instant

@Component
class Cleanup(private val carts: CartRepository) {

    @Scheduled(cron = "0 30 2 * * *")
    @Transactional
    fun abandonedCarts() {
        carts.deleteByTouchedAtBefore(Instant.now() - Duration.ofDays(30))
    }
}
