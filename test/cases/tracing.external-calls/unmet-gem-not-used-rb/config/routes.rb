# frozen_string_literal: true

Rails.application.routes.draw do
  get "/regions/:region/campsites", to: "campsites#show"
end
