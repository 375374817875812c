#!/bin/sh
kubectl drain "$1"
