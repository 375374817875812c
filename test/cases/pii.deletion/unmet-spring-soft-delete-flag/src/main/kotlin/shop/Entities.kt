package shop

import jakarta.persistence.Entity
import jakarta.persistence.GeneratedValue
import jakarta.persistence.Id
import org.hibernate.annotations.SQLDelete
import org.hibernate.annotations.SQLRestriction
import java.time.Instant

@Entity
@SQLDelete(sql = "update customer set deleted = true where id = ?")
@SQLRestriction("deleted = false")
class Customer(
    var fullName: String,
    var email: String,
    var phone: String,
    var deleted: Boolean = false,
    @Id @GeneratedValue var id: Long? = null,
)

@Entity
class Cart(
    var sku: String,
    var touchedAt: Instant = Instant.now(),
    @Id @GeneratedValue var id: Long? = null,
)
