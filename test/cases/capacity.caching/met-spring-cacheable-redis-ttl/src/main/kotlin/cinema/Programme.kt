package cinema

import org.springframework.cache.annotation.CacheConfig
import org.springframework.cache.annotation.Cacheable
import org.springframework.jdbc.core.JdbcTemplate
import org.springframework.stereotype.Service

@Service
@CacheConfig(cacheNames = ["programme"])
class Programme(private val jdbc: JdbcTemplate) {

    @Cacheable(key = "'day:' + #day")
    fun day(day: String): ArrayList<String> =
        ArrayList(jdbc.queryForList("select title from screenings where day = ?::date order by at", String::class.java, day))

    @Cacheable(key = "'film:' + #title")
    fun film(title: String): ArrayList<String> =
        ArrayList(jdbc.queryForList("select at::text from screenings where title = ? order by at", String::class.java, title))
}
