from django.db import models


class Recipe(models.Model):
    title = models.CharField(max_length=120)
    steps = models.TextField()


class Rating(models.Model):
    recipe = models.ForeignKey(Recipe, on_delete=models.CASCADE, related_name="ratings")
    stars = models.PositiveSmallIntegerField()
