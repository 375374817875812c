from rest_framework import exceptions
from rest_framework.authentication import BaseAuthentication

from .models import Card


class CardAuthentication(BaseAuthentication):
    def authenticate(self, request):
        number = request.headers.get("Authorization", "")
        if not number:
            return None
        card = Card.objects.filter(number=number).first()
        if card is None:
            raise exceptions.AuthenticationFailed("unknown card")
        return card.owner, None
