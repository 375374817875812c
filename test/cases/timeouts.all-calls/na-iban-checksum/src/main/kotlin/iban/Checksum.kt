package iban

object Checksum {
    private val shape = Regex("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")

    fun valid(iban: String): Boolean {
        if (!shape.matches(iban)) return false
        val moved = iban.drop(4) + iban.take(4)
        return moved.fold(0) { rest, c ->
            val value = Character.getNumericValue(c)
            (rest * (if (value > 9) 100 else 10) + value) % 97
        } == 1
    }
}
