from rest_framework.permissions import DjangoObjectPermissions


class TokenPermissions(DjangoObjectPermissions):
    authenticated_users_only = True

    def has_permission(self, request, view):
        return bool(request.user and request.user.is_authenticated)
