package com.acme.parcels

import jakarta.persistence.Entity
import jakarta.persistence.Id
import org.springframework.data.jpa.repository.JpaRepository
import org.springframework.security.access.prepost.PreAuthorize
import org.springframework.stereotype.Service
import org.springframework.web.bind.annotation.DeleteMapping
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@Entity
class Album(@Id var id: Long = 0, var ownerId: String = "", var title: String = "")

interface AlbumRepository : JpaRepository<Album, Long>

@Service
class AlbumService(private val albums: AlbumRepository) {
    @PreAuthorize("@owners.owns(authentication, #id)")
    fun get(id: Long): Album = albums.findById(id).orElseThrow()

    @PreAuthorize("@owners.owns(authentication, #id)")
    fun delete(id: Long) = albums.deleteById(id)

    @PreAuthorize("hasAuthority('SCOPE_admin')")
    fun all(): List<Album> = albums.findAll()
}

@RestController
class AlbumController(private val service: AlbumService) {
    @GetMapping("/albums/{id}")
    fun get(@PathVariable id: Long) = service.get(id)

    @DeleteMapping("/albums/{id}")
    fun delete(@PathVariable id: Long) = service.delete(id)

    @GetMapping("/admin/albums")
    fun all() = service.all()
}
