package pharmacy

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.springframework.beans.factory.annotation.Autowired
import org.springframework.boot.test.context.SpringBootTest

@SpringBootTest(
    properties = [
        "spring.datasource.url=jdbc:h2:mem:pharmacy",
        "spring.flyway.enabled=false",
        "spring.jpa.hibernate.ddl-auto=create-drop",
    ],
)
class DrugsTest {
    @Autowired
    lateinit var drugs: Drugs

    @Test
    fun `keeps a drug`() {
        val saved = drugs.save(Drug(name = "Ibuprofen", boxes = 12))
        assertEquals(12, drugs.findById(saved.id!!).get().boxes)
    }
}
