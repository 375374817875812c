from datetime import date

from rest_framework.decorators import api_view
from rest_framework.generics import get_object_or_404
from rest_framework.response import Response

from rota.models import OnCallRotation, RotationPlace


@api_view(["GET"])
def on_call(request, ward):
    rotation = get_object_or_404(OnCallRotation, ward=ward)
    places = list(RotationPlace.objects.filter(rotation=rotation).order_by("position"))
    week = (date.today() - rotation.starts_on).days // 7
    place = places[week % len(places)]
    return Response({"ward": ward, "doctor": place.doctor.name, "pager": place.doctor.pager})
