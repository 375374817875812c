# frozen_string_literal: true

Rails.application.routes.draw do
  resources :parcels, only: %i[index show]
end
