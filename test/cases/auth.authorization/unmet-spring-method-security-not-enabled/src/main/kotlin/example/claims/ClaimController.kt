package example.claims

import org.springframework.security.access.prepost.PreAuthorize
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestMapping
import org.springframework.web.bind.annotation.RestController

@RestController
@RequestMapping("/claims")
class ClaimController(private val claims: Claims) {

    @GetMapping("/{id}")
    @PreAuthorize("@holders.owns(#id, authentication)")
    fun one(@PathVariable id: Long): Claim = claims.findById(id).orElseThrow()

    @PostMapping("/{id}/payout")
    @PreAuthorize("hasAuthority('SCOPE_adjuster')")
    fun pay(@PathVariable id: Long): Claim =
        claims.findById(id).orElseThrow().also {
            it.paidOut = true
            claims.save(it)
        }
}
