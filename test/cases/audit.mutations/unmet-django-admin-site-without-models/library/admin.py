from django.contrib import admin
from django.contrib.admin import AdminSite
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import User

from .models import Book


class LibrarySite(AdminSite):
    site_header = "Library"


class BookAdmin(admin.ModelAdmin):
    list_display = ["title", "lent_to"]


site = LibrarySite(name="library")
site.disable_action("delete_selected")
