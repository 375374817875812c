from django.core.cache import cache
from django.db.models import Avg
from django.http import JsonResponse

from recipes.models import Recipe


def show(request, pk):
    recipe = Recipe.objects.get(pk=pk)
    cache.set(f"seen:{pk}", True, 600)
    return JsonResponse({"title": recipe.title, "steps": recipe.steps})


def top(request):
    rows = Recipe.objects.annotate(score=Avg("ratings__stars")).order_by("-score")[:20]
    return JsonResponse({"top": [{"title": r.title, "score": r.score} for r in rows]})
