package garage

enum class DoorState { CLOSED, HALF_OPEN, OPEN }

fun stateOf(percent: Int): DoorState = when {
    percent <= 2 -> DoorState.CLOSED
    percent < 95 -> DoorState.HALF_OPEN
    else -> DoorState.OPEN
}
