package sauna

import java.util.concurrent.ConcurrentHashMap

class Cabins {
    private val heat = ConcurrentHashMap<String, Int>()

    fun warm(cabin: String, celsius: Int): Int {
        require(celsius in 40..105) { "temperature out of range" }
        heat[cabin] = celsius
        return celsius
    }
}
