from django.db.models import Avg
from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from recipes.models import Recipe


def show(request, pk):
    recipe = get_object_or_404(Recipe, pk=pk)
    return JsonResponse({"title": recipe.title, "steps": recipe.steps})


def top(request):
    rows = Recipe.objects.annotate(score=Avg("ratings__stars")).order_by("-score")[:20]
    return JsonResponse({"top": [{"title": r.title, "score": r.score} for r in rows]})
