package example.choir

import io.ktor.server.sessions.SessionStorage
import io.lettuce.core.api.sync.RedisCommands
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

private const val EIGHT_HOURS = 8 * 60 * 60L

class RedisSessions(private val redis: RedisCommands<String, String>) : SessionStorage {

    override suspend fun write(id: String, value: String) {
        withContext(Dispatchers.IO) { redis.setex("session:$id", EIGHT_HOURS, value) }
    }

    override suspend fun read(id: String): String =
        withContext(Dispatchers.IO) { redis.get("session:$id") }
            ?: throw NoSuchElementException("no session $id")

    override suspend fun invalidate(id: String) {
        withContext(Dispatchers.IO) { redis.del("session:$id") }
    }
}
