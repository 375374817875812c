package swim

import java.util.concurrent.ConcurrentHashMap

class LanePlan {
    private val booked = ConcurrentHashMap.newKeySet<Pair<Int, String>>()

    fun book(lane: Int, slot: String): Boolean = lane in 1..8 && booked.add(lane to slot)
}
