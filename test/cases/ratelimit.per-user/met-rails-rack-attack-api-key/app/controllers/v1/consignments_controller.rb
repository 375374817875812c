# frozen_string_literal: true

module V1
  class ConsignmentsController < ApplicationController
    def index
      render json: haulier.consignments.order(:id).limit(100)
    end

    def show
      render json: haulier.consignments.find(params[:id])
    end

    def create
      row = haulier.consignments.create!(params.require(:consignment).permit(:origin, :destination, :pallets))
      render json: row, status: :created
    end
  end
end
