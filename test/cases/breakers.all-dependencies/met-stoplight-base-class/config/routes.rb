# frozen_string_literal: true

Rails.application.routes.draw do
  resources :productions, only: [] do
    resources :fittings, only: :index
  end
end

